using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Payments.Testing;

/// <summary>Brings the messages of the gateway for tests to the webhook service.</summary>
public interface ITestWebhook
{
    /// <summary>Brings a message there.</summary>
    /// <returns>Whether it was taken. One that was not is sent again.</returns>
    ValueTask<bool> SendAsync(WebhookHeaders headers, ReadOnlyMemory<byte> body, CancellationToken cancellationToken);
}
