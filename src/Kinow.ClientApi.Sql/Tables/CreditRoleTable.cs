using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The characters and functions of credits, by language; role numbers those of a credit.</summary>
internal static class CreditRoleTable
{
    internal static readonly MappedTable<RoleRow> Map = new("credit_role", Read);

    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.Owner);
    private static readonly ReadColumn<PersonKind> Kind = Map.Column("kind", SqlEnums.PersonKind, static row => row.Kind);
    private static readonly ReadColumn<long> Person = Map.Column("person_id", SqlTypes.Long, static row => row.Person);
    private static readonly ReadColumn<int> Role = Map.Column("role", SqlTypes.Int, static row => row.Role);
    private static readonly ReadColumn<int> Language = Map.Column("language_id", SqlTypes.Int, static row => row.Language);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);
    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static row => row.Name);

    static CreditRoleTable() => Map.Announces(ChangeAggregate.Product.Part("product_id"));

    private static RoleRow Read(SqlRow row) => new(
        row.Get(Product), row.Get(Kind), row.Get(Person), row.Get(Role), row.Get(Language), row.Get(Position), row.Get(Name));
}
