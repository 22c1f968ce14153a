namespace Kinow.ClientApi.Payments.Receipts.Apple;

/// <summary>The body of a notification.</summary>
internal sealed record AppleNotificationBody(string? SignedPayload);
