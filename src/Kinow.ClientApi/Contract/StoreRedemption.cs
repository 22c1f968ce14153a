using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Contract;

/// <summary>What was bought in an app store, and is the account's now.</summary>
/// <param name="Order">The order of the transaction.</param>
/// <param name="Accesses">What it gives, as far as it has numbers.</param>
internal sealed record StoreRedemption(OrderView Order, ImmutableArray<ProductAccess> Accesses);
