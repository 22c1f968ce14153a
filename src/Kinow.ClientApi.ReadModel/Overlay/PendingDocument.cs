using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Queue.Envelopes;

namespace Kinow.ClientApi.ReadModel.Overlay;

/// <summary>An account's pending commands as a document.</summary>
/// <param name="Body">The commands.</param>
/// <param name="Expires">When none of them is overlaid any more, in milliseconds since 1970, for cleaning.</param>
internal sealed record PendingDocument(PendingBody Body, long Expires = 0)
{
    public static byte[] Write(ImmutableArray<PendingEntry> entries, ImmutableArray<PendingItem> others)
    {
        var items = entries.Select(static entry => new PendingItem(entry.Acknowledged, CommandEnvelope.ToElement(entry.Command)));
        var expires = PendingRules.ExpiryOf(entries, others).ToUnixTimeMilliseconds();
        return JsonSerializer.SerializeToUtf8Bytes(
            new PendingDocument(new PendingBody([.. others, .. items]), expires), OverlayJson.Default.PendingDocument);
    }

    /// <summary>
    /// Reads a document, in the order of instants. A command that this version does not know is set aside: its effect shows once it is
    /// carried out.
    /// </summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static (ImmutableArray<PendingEntry> Entries, ImmutableArray<PendingItem> Others) Read(ReadOnlySpan<byte> json)
    {
        var document = JsonSerializer.Deserialize(json, OverlayJson.Default.PendingDocument)
            ?? throw new JsonException("A document is null.");
        var entries = new List<PendingEntry>(document.Body.Entries.Length);
        var others = ImmutableArray<PendingItem>.Empty;
        foreach (var item in document.Body.Entries)
        {
            try
            {
                entries.Add(new(item.At, CommandEnvelope.Read(item.Command)));
            }
            catch (EnvelopeException unknown)
            {
                if (unknown.IsOfAnotherVersion) others = others.Add(item);
            }
        }

        return ([.. entries.OrderBy(static entry => entry.Command.Instant)], others);
    }
}
