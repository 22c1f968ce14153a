using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>A tax that prices contain where a buyer is.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Group">The products' tax group that it is for; null for the default one.</param>
/// <param name="Country">The buyer's country.</param>
/// <param name="Rate">Percent of the price without tax, from 0 to 100.</param>
/// <param name="Name">Name to show.</param>
public sealed record TaxRule(long Id, long? Group, CountryCode Country, decimal Rate, string Name);
