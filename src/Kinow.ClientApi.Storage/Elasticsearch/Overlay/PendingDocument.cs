using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Storage.Elasticsearch.Accounts;
using Kinow.ClientApi.Storage.Sqs.Envelopes;

namespace Kinow.ClientApi.Storage.Elasticsearch.Overlay;

/// <summary>An account's pending commands as a document.</summary>
/// <param name="Body">The commands.</param>
internal sealed record PendingDocument(PendingBody Body)
{
    public static byte[] Write(ImmutableArray<PendingEntry> entries) => JsonSerializer.SerializeToUtf8Bytes(
        new PendingDocument(new PendingBody([.. entries.Select(static e => new PendingItem(e.Acknowledged, CommandEnvelope.ToElement(e.Command)))])),
        AccountJson.Default.PendingDocument);

    /// <summary>Reads a document. A command that this version does not know is left out: its effect shows once it is carried out.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static ImmutableArray<PendingEntry> Read(ReadOnlySpan<byte> json)
    {
        var document = JsonSerializer.Deserialize(json, AccountJson.Default.PendingDocument) ?? throw new JsonException("A document is null.");
        var entries = ImmutableArray.CreateBuilder<PendingEntry>(document.Body.Entries.Length);
        foreach (var item in document.Body.Entries)
        {
            try
            {
                entries.Add(new(item.At, CommandEnvelope.Read(item.Command)));
            }
            catch (EnvelopeException)
            {
                continue;
            }
        }

        return entries.DrainToImmutable();
    }
}
