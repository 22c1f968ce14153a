using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>Who gets an offer's trial.</summary>
public static class TrialRules
{
    /// <summary>Whether an offer starts with a trial for a buyer: it has one, and the buyer has never had the offer.</summary>
    /// <param name="line">The line of the cart: gifts have no trial.</param>
    /// <param name="buyer">The account or guest; null for one without any row yet.</param>
    public static bool StartsWithTrial(Product product, CartLine line, User? buyer)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(line);
        return line.Gift is null
            && product.Extension is ProductSvod { TrialPeriod: > 0, TrialPercent: > 0 }
            && buyer?.Accesses.Any(access => access.Type == ProductType.Svod && access.ProductId == product.Id) != true;
    }
}
