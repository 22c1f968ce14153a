using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The people that products credit.</summary>
internal static class CreditTable
{
    internal static readonly MappedTable<CreditRow> Map = new("credit", Read);

    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.Owner);
    private static readonly ReadColumn<PersonKind> Kind = Map.Column("kind", SqlEnums.PersonKind, static row => row.Kind);
    private static readonly ReadColumn<long> Person = Map.Column("person_id", SqlTypes.Long, static row => row.Person);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static CreditTable() => Map.Announces(ChangeAggregate.Product.Part("product_id"));

    private static CreditRow Read(SqlRow row) => new(row.Get(Product), row.Get(Kind), row.Get(Person), row.Get(Position));
}
