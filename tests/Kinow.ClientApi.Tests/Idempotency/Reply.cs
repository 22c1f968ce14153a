using System.Text.Json;

namespace Kinow.ClientApi.Tests.Idempotency;

/// <summary>An answer that came by HTTP.</summary>
internal sealed record Reply(int Status, string Text, bool IsReplayed, TimeSpan? RetryAfter)
{
    public JsonElement Data
    {
        get
        {
            Assert.Null(Code);
            return JsonDocument.Parse(Text).RootElement.GetProperty("data");
        }
    }

    /// <summary>The code of the first error; null for none.</summary>
    public string? Code => JsonDocument.Parse(Text).RootElement.TryGetProperty("errors", out var errors)
        ? errors[0].GetProperty("extensions").GetProperty("code").GetString()
        : null;
}
