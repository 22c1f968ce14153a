namespace Kinow.ClientApi.Contract;

/// <summary>What a gateway's library in an app needs. It has a secret, and belongs into no log.</summary>
internal sealed record PaymentIntent(string Id, string ClientSecret, string? PublishableKey, double Amount, string Currency)
{
    /// <inheritdoc/>
    public override string ToString() => $"payment {Id}";
}
