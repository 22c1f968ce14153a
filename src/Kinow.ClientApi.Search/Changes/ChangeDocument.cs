using System.Text.Json;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Changes;

/// <summary>A ring, as a document.</summary>
internal sealed record ChangeDocument(ChangeLane Body)
{
    // Above, one from the future would end all counting.
    private const long Most = long.MaxValue / 2;

    internal static byte[] Write(ChangeLane lane) => JsonSerializer.SerializeToUtf8Bytes(new(lane), ChangeJson.Default.ChangeDocument);

    /// <summary>
    /// Reads a ring. One that cannot be read is as good as one that begins: whoever follows it forgets everything, and whoever writes to it
    /// replaces it, so that nothing is told in it before that could be missed.
    /// </summary>
    internal static ChangeLane ReadOrBegin(GetResult found)
    {
        try
        {
            var document = JsonSerializer.Deserialize(found.Source.Span, ChangeJson.Default.ChangeDocument);
            return document is { Body: { Next: >= 0 and < Most, Keys.IsDefault: false } lane } && !lane.Keys.Contains(null!)
                ? lane
                : ChangeLane.Begin();
        }
        catch (JsonException)
        {
            return ChangeLane.Begin();
        }
    }
}
