using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The taxes that prices contain.</summary>
internal static class TaxRuleTable
{
    internal static readonly MappedTable<TaxRule> Map = new("tax_rule", Read);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static rule => rule.Id);
    private static readonly ReadColumn<long?> Group = Map.Column("tax_group", SqlTypes.LongOrNull, static rule => rule.Group);
    private static readonly ReadColumn<CountryCode> Country = Map.Column("country", SqlTypes.Country, static rule => rule.Country);
    private static readonly ReadColumn<decimal> Rate = Map.Column("rate", SqlTypes.Rate, static rule => rule.Rate);
    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static rule => rule.Name);

    static TaxRuleTable() => Map.Announces(ChangeAggregate.Settings);

    private static TaxRule Read(SqlRow row) => new(row.Get(Id), row.Get(Group), row.Get(Country), row.Get(Rate), row.Get(Name));
}
