using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Storage.Sqs.Envelopes;

namespace Kinow.ClientApi.Storage.Elasticsearch.Accounts;

/// <summary>A session as a document.</summary>
/// <param name="Body">The session.</param>
internal sealed record SessionDocument(SessionBody Body)
{
    public static byte[] Write(Session session) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new SessionDocument(new SessionBody(session.UserId, SessionData.From(session))), AccountJson.Default.SessionDocument);

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Session Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var document = JsonSerializer.Deserialize(json, AccountJson.Default.SessionDocument) ?? throw new JsonException("A document is null.");
            return document.Body.Session.ToSession(document.Body.UserId);
        }
        catch (EnvelopeException wrong)
        {
            throw new JsonException(wrong.Message, wrong);
        }
    }
}
