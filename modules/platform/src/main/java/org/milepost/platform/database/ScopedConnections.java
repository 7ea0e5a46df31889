package org.milepost.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl;
import org.milepost.platform.Scope;

/**
 * Carries the scope of the thread into each transaction, by one statement before its first. The values end with the transaction, so a
 * connection that is handed on brings none along; a transaction inside of another has a connection of its own, and is scoped by itself.
 */
public class ScopedConnections extends DatasourceConnectionProviderImpl {
    private static final long serialVersionUID = 1L;
    private static final String EVERYWHERE = "*";
    private static final String SET = """
            select set_config('milepost.scope', ?, true), set_config('milepost.own', ?, true),
                   set_config('milepost.account', ?, true), set_config('milepost.places', ?, true),
                   set_config('milepost.audit', ?, true)
            """;

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try {
            if (Scope.current().isPresent()) {
                tell(Scope.current().get(), connection);
            }
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    private static void tell(Scope scope, Connection connection) throws SQLException {
        if (scope instanceof Scope.Visitor) {
            set(connection, "visitor", "", "", "", "");
        } else if (scope instanceof Scope.Own own) {
            set(connection, "visitor", own.record().toString(), "", "", "");
        } else if (scope instanceof Scope.Staff staff) {
            set(connection, "staff", "", staff.account().toString(), words(staff.records()), words(staff.audit()));
        } else {
            set(connection, "job", "", "", "", "");
        }
    }

    private static String words(Scope.Places places) {
        return places.everywhere() ? EVERYWHERE : String.join(",", places.names());
    }

    private static void set(Connection connection, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            for (int value = 0; value < values.length; value++) {
                statement.setString(value + 1, values[value]);
            }
            statement.execute();
        }
    }
}
