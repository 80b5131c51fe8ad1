package io.ringledger.platform.personal;

import io.ringledger.vocabulary.PhoneNumber;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands for numbers in a tenant's copies of outside lists: 64 bits of AES-256 over the number, under a key made from the
 * tenant's hash key. Nobody without it can tell which numbers a list has, and the prints are spread evenly. Of two numbers
 * that share a print both are taken to be listed; with a list of 250 million that is once in 70 thousand million questions.
 *
 * <p>Not HMAC as other pseudonyms: a list of hundreds of millions is printed in one go.
 */
public final class NumberPrints {
    private static final String CIPHER = "AES/ECB/NoPadding"; // single blocks, no two of them alike
    private static final int BLOCK = 16;
    private static final int MOST_DIGITS = 15;
    private static final int LENGTH_AT = 56;

    private final SecretKeySpec key;

    /** @param key 256 bits */
    public NumberPrints(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * The print of a number.
     *
     * @throws IllegalArgumentException if it is erased: then nobody knows which number it was
     */
    public long of(PhoneNumber number) {
        return of(List.of(number)).getFirst();
    }

    /** One of each number, in order. */
    public List<Long> of(List<PhoneNumber> numbers) {
        long[] prints = numbers.stream().mapToLong(NumberPrints::plain).toArray();
        press().of(prints, prints.length);
        return Arrays.stream(prints).boxed().toList();
    }

    private static long plain(PhoneNumber number) {
        if (number.isErased()) {
            throw new IllegalArgumentException("an erased number has no print");
        }
        String digits = number.value().substring(1);
        return plain(Long.parseLong(digits), digits.length());
    }

    /**
     * What a print is made of.
     *
     * @param digits of the number in E.164 form, read as one decimal
     * @param length how many they are
     */
    public static long plain(long digits, int length) {
        if (length < 1 || length > MOST_DIGITS || digits < 0) {
            throw new IllegalArgumentException("not a number in E.164 form");
        }
        return (long) length << LENGTH_AT | digits;
    }

    /** Prints many, one thread's. */
    public Press press() {
        return new Press(key);
    }

    /** Not to be shared between threads. */
    public static final class Press {
        private final Cipher cipher;
        private byte[] blocks = new byte[0];
        private byte[] printed = new byte[0];

        private Press(SecretKeySpec key) {
            try {
                cipher = Cipher.getInstance(CIPHER);
                cipher.init(Cipher.ENCRYPT_MODE, key);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(CIPHER + " is part of every JDK", e);
            }
        }

        /** Puts prints in the place of the first {@code count} of what {@link #plain} has made. */
        public void of(long[] plain, int count) {
            if (blocks.length < count * BLOCK) {
                blocks = new byte[count * BLOCK];
                printed = new byte[count * BLOCK];
            }
            ByteBuffer in = ByteBuffer.wrap(blocks);
            for (int each = 0; each < count; each++) {
                in.putLong(each * BLOCK, plain[each]);
            }
            try {
                int length = cipher.update(blocks, 0, count * BLOCK, printed, 0);
                if (length != count * BLOCK) {
                    throw new IllegalStateException("whole blocks come out whole");
                }
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the room is as large as the blocks", e);
            }
            ByteBuffer out = ByteBuffer.wrap(printed);
            for (int each = 0; each < count; each++) {
                plain[each] = out.getLong(each * BLOCK);
            }
        }
    }
}
