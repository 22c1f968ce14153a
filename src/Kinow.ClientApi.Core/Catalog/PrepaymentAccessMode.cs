namespace Kinow.ClientApi.Core.Catalog;

/// <summary>The way to buy a recharge of the prepayment balance.</summary>
public sealed record PrepaymentAccessMode : AccessMode;
