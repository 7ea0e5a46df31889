package org.milepost.staff.passkeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A device that makes one passkey and signs with it, as the specification of Web Authentication has it, and its browser. */
final class Device {
    static final int OWNER_WAS_THERE = 0x01;
    static final int OWNER_WAS_VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final byte[] ID = "a passkey of a test's own device".getBytes(UTF_8);

    private final KeyPair key;
    private final String origin;
    private String handle = "";
    private int flags = OWNER_WAS_THERE | OWNER_WAS_VERIFIED;
    private int counter;

    Device(String origin) {
        this.origin = origin;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.key = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on it says no more of its owner than {@code flags}. */
    void says(int flags) {
        this.flags = flags;
    }

    /** Sets how often it believes to have signed, as a copy made earlier would. */
    void counts(int signatures) {
        counter = signatures;
    }

    /** From now on it tells {@code handle} as its owner. */
    void ownedBy(String handle) {
        this.handle = handle;
    }

    /** Makes the passkey that {@code options} ask for. */
    String make(String options) {
        JsonObject asked = read(options);
        handle = asked.getJsonObject("user").getString("id");
        byte[] data = join(
                authenticatorData(asked.getJsonObject("rp").getString("id"), flags | WITH_KEY),
                new byte[16],
                new byte[] {0, (byte) ID.length},
                ID,
                publicKey());
        byte[] attestation = join(
                bytes(0xa3, 0x63),
                "fmt".getBytes(UTF_8),
                bytes(0x64),
                "none".getBytes(UTF_8),
                bytes(0x67),
                "attStmt".getBytes(UTF_8),
                bytes(0xa0),
                bytes(0x68),
                "authData".getBytes(UTF_8),
                bytes(0x58, data.length),
                data);
        return response(Json.createObjectBuilder()
                .add("clientDataJSON", encoded(clientData("webauthn.create", asked.getString("challenge"))))
                .add("attestationObject", encoded(attestation))
                .add("transports", Json.createArrayBuilder().add("internal"))
                .build());
    }

    /** Signs what {@code options} ask for. */
    String sign(String options) {
        JsonObject asked = read(options);
        counter++;
        byte[] data = authenticatorData(asked.getString("rpId"), flags);
        byte[] client = clientData("webauthn.get", asked.getString("challenge"));
        return response(Json.createObjectBuilder()
                .add("clientDataJSON", encoded(client))
                .add("authenticatorData", encoded(data))
                .add("signature", encoded(signature(join(data, sha256(client)))))
                .add("userHandle", handle)
                .build());
    }

    private static String response(JsonObject response) {
        return Json.createObjectBuilder()
                .add("id", encoded(ID))
                .add("rawId", encoded(ID))
                .add("type", "public-key")
                .add("authenticatorAttachment", "platform")
                .add("clientExtensionResults", Json.createObjectBuilder())
                .add("response", response)
                .build()
                .toString();
    }

    private byte[] authenticatorData(String host, int told) {
        return join(
                sha256(host.getBytes(UTF_8)),
                bytes(told),
                ByteBuffer.allocate(Integer.BYTES).putInt(counter).array());
    }

    private byte[] clientData(String type, String challenge) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("challenge", challenge)
                .add("origin", origin)
                .add("crossOrigin", false)
                .build()
                .toString()
                .getBytes(UTF_8);
    }

    /** A COSE key: elliptic curve, ES256, P-256, x and y. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return join(
                bytes(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20),
                coordinate(point.getAffineX()),
                bytes(0x22, 0x58, 0x20),
                coordinate(point.getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] all = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(all.length, fixed.length);
        System.arraycopy(all, all.length - length, fixed, fixed.length - length, length);
        return fixed;
    }

    private byte[] signature(byte[] signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject read(String options) {
        try (var reader = Json.createReader(new StringReader(options))) {
            return reader.readObject();
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
