package org.milepost.content.writing;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The bare words of set Markdown, without the numbers that lead to sources. */
final class PlainText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    static String of(Node node) {
        PlainText text = new PlainText();
        node.accept(text);
        return text.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(Link link) {
        if (!Sheet.leadsToSource(link)) {
            visitChildren(link);
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitBlock(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        visitBlock(heading);
    }

    @Override
    public void visit(ListItem item) {
        visitBlock(item);
    }

    private void visitBlock(Block block) {
        visitChildren(block);
        words.append('\n');
    }
}
