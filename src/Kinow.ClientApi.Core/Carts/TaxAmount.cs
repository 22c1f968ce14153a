using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>What a cart's prices contain of one tax.</summary>
/// <param name="Rule">The tax.</param>
/// <param name="Amount">The tax, in the cart's currency.</param>
/// <param name="Base">The prices that contain it, without it.</param>
public sealed record TaxAmount(TaxRule Rule, decimal Amount, decimal Base);
