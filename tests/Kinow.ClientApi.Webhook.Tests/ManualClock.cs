namespace Kinow.ClientApi.Webhook.Tests;

/// <summary>A clock that moves when it is told to.</summary>
internal sealed class ManualClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = DateTimeOffset.FromUnixTimeSeconds(1_750_000_000);

    public override DateTimeOffset GetUtcNow() => Now;
}
