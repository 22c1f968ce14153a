using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>What the platform asks of who signs up.</summary>
internal static class RegistrationFieldTable
{
    internal static readonly MappedTable<Ordered<RegistrationField>> Map = new("registration_field", Read);

    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static row => row.Item.Name);
    private static readonly ReadColumn<bool> Required = Map.Column("required", SqlTypes.Bool, static row => row.Item.Required);
    private static readonly ReadColumn<bool> Displayed = Map.Column("displayed", SqlTypes.Bool, static row => row.Item.Displayed);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static RegistrationFieldTable() => Map.Announces(ChangeAggregate.Settings);

    private static Ordered<RegistrationField> Read(SqlRow row) =>
        new(new(row.Get(Name), row.Get(Required), row.Get(Displayed)), row.Get(Position));
}
