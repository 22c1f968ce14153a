using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The currencies of the platform.</summary>
internal static class CurrencyTable
{
    internal static readonly MappedTable<Ordered<Currency>> Map = new("currency", Read);

    private static readonly ReadColumn<int> Id = Map.Column("id", SqlTypes.Int, static row => row.Item.Id);
    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static row => row.Item.Name);
    private static readonly ReadColumn<string> Code = Map.Column("iso_code", SqlTypes.Text, static row => row.Item.IsoCode);
    private static readonly ReadColumn<string> Number = Map.Column("iso_code_num", SqlTypes.Text, static row => row.Item.IsoCodeNum);
    private static readonly ReadColumn<string> Sign = Map.Column("sign", SqlTypes.Text, static row => row.Item.Sign);
    private static readonly ReadColumn<decimal> Rate = Map.Column("conversion_rate", SqlTypes.Rate, static row => row.Item.ConversionRate);
    private static readonly ReadColumn<int> Decimals = Map.Column("decimals", SqlTypes.Int, static row => row.Item.Decimals);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static CurrencyTable() => Map.Announces(ChangeAggregate.Settings);

    private static Ordered<Currency> Read(SqlRow row) =>
        new(
            new(row.Get(Id), row.Get(Name), row.Get(Code), row.Get(Number), row.Get(Sign), row.Get(Rate), row.Get(Decimals)),
            row.Get(Position));
}
