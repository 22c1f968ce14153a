namespace Kinow.ClientApi.Payments;

/// <summary>Reads what a gateway sends. It needs none of the secrets that move money.</summary>
public interface IPaymentEventReader
{
    /// <summary>The name of the gateway.</summary>
    string Gateway { get; }

    /// <summary>Verifies and reads a message.</summary>
    /// <param name="header">Gives the only value of a header; null when there is none, or several.</param>
    /// <param name="body">The body, byte for byte as received.</param>
    PaymentMessage Read(Func<string, string?> header, ReadOnlyMemory<byte> body);
}
