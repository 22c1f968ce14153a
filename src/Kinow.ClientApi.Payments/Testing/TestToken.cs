namespace Kinow.ClientApi.Payments.Testing;

/// <summary>A payment method that is kept.</summary>
/// <param name="UserId">Whose it is.</param>
/// <param name="Declines">Whether it is declined when it is charged again.</param>
internal sealed record TestToken(Guid UserId, bool Declines);
