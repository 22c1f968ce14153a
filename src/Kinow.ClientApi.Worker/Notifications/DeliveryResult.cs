namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>What became of one attempt.</summary>
/// <param name="Kind">How it ended.</param>
/// <param name="Error">What went wrong; empty when nothing did.</param>
/// <param name="RetryAfter">When the receiver wants to hear of it again; null when it did not say.</param>
internal readonly record struct DeliveryResult(DeliveryKind Kind, string Error = "", TimeSpan? RetryAfter = null);
