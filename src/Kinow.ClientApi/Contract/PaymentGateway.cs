namespace Kinow.ClientApi.Contract;

/// <summary>A service that takes payments.</summary>
/// <param name="Name">Its name in lower case.</param>
internal sealed record PaymentGateway(string Name);
