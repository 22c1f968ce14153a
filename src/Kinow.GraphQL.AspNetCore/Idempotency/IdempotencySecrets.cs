using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Kinow.GraphQL.AspNetCore.Idempotency;

/// <summary>
/// What is made of an Idempotency-Key, which only the client has: the id that the request is remembered by, and secrets derived from the
/// key (HKDF, RFC 5869), one for each use. Whoever reads what is remembered can neither read answers nor try out passwords against it.
/// </summary>
internal sealed class IdempotencySecrets
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] source;
    private readonly byte[] id;

    /// <param name="key">The key.</param>
    /// <param name="scope">Who sent it; empty for nobody in particular.</param>
    public IdempotencySecrets(string key, string scope)
    {
        source = Encoding.ASCII.GetBytes(key);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Encoding.UTF8.GetBytes(scope));
        Append(hash, source);
        id = hash.GetHashAndReset();
    }

    /// <summary>SHA-256 of scope and key, in hexadecimal digits.</summary>
    public string Id => Convert.ToHexStringLower(id);

    /// <summary>The secret that ids are made with.</summary>
    public byte[] Ids => Derive("ids");

    /// <summary>
    /// The fingerprint of a request. It takes the secret to compute: variables may hold a password, which could be found by trying if they
    /// were merely hashed.
    /// </summary>
    /// <param name="document">The text of the document, however it was named.</param>
    /// <param name="operationName">The operation that runs; <c>null</c> when it has no name.</param>
    /// <param name="variables">The variables as they were sent.</param>
    public byte[] Fingerprint(ReadOnlySpan<byte> document, string? operationName, ReadOnlySpan<byte> variables)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Derive("fingerprint"));
        Append(hash, document);
        Append(hash, Encoding.UTF8.GetBytes(operationName ?? ""));
        Append(hash, variables);
        return hash.GetHashAndReset();
    }

    /// <summary>Encrypts an answer (AES-256-GCM): nonce, ciphertext, tag.</summary>
    /// <param name="fingerprint">The fingerprint of the request that it answers; what is opened must be of the same.</param>
    public byte[] Seal(ReadOnlySpan<byte> answer, ReadOnlySpan<byte> fingerprint)
    {
        var box = new byte[NonceLength + answer.Length + TagLength];
        var nonce = box.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(Derive("answer"), TagLength);
        cipher.Encrypt(nonce, answer, box.AsSpan(NonceLength, answer.Length), box.AsSpan(^TagLength..), fingerprint);
        return box;
    }

    /// <summary>Decrypts an answer.</summary>
    /// <exception cref="CryptographicException">It was not sealed with this key, for this request.</exception>
    public byte[] Open(ReadOnlySpan<byte> box, ReadOnlySpan<byte> fingerprint)
    {
        if (box.Length < NonceLength + TagLength) throw new CryptographicException("A recorded answer is too short.");
        var answer = new byte[box.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(Derive("answer"), TagLength);
        cipher.Decrypt(box[..NonceLength], box[NonceLength..^TagLength], box[^TagLength..], answer, fingerprint);
        return answer;
    }

    private byte[] Derive(string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, source, 32, id, Encoding.ASCII.GetBytes($"Kinow Idempotency-Key {use}"));

    // With its length, so that no two lists of parts are the same bytes.
    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
        hash.AppendData(length);
        hash.AppendData(part);
    }
}
