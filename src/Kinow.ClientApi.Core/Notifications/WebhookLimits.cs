namespace Kinow.ClientApi.Core.Notifications;

/// <summary>What a notification may be at most. All limits are looked at before anything is computed.</summary>
public static class WebhookLimits
{
    /// <summary>Longest body, in bytes.</summary>
    public const int BodyBytes = 256 * 1024;

    /// <summary>Longest <c>webhook-id</c>, in characters.</summary>
    public const int IdLength = 128;

    /// <summary>Longest <c>webhook-timestamp</c>, in characters; enough for the year 9999.</summary>
    public const int TimestampLength = 12;

    /// <summary>Longest <c>webhook-signature</c>, in characters; enough for a dozen signatures.</summary>
    public const int SignatureLength = 1024;

    /// <summary>How far the clock of the sender may be off, either way.</summary>
    public static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);
}
