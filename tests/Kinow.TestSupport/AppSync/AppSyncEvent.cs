using System.Text.Json;

namespace Kinow.TestSupport.AppSync;

/// <summary>An event that was published.</summary>
/// <param name="Channel">The channel, with a slash before.</param>
/// <param name="Text">Its JSON.</param>
public sealed record AppSyncEvent(string Channel, string Text)
{
    /// <summary>Its JSON, read.</summary>
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Text);
}
