using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Storage.Elasticsearch.Accounts;

/// <summary>An account as a document: <c>{"version":…,"deleted":false,"body":{…}}</c>, or a tombstone without a body.</summary>
/// <param name="Version">The database's clock, in microseconds.</param>
/// <param name="Deleted">Whether there is no such account any more.</param>
/// <param name="Body">The account.</param>
internal sealed record UserDocument(long Version, bool Deleted, User? Body)
{
    public static UserDocument Of(long version, User? user) => new(version, user is null, user);

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, AccountJson.Default.UserDocument);

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static UserDocument Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, AccountJson.Default.UserDocument) is { } document && document.Deleted == document.Body is null
            ? document
            : throw new JsonException("A document of an account has either a body or none.");
}
