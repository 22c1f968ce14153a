using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Values that apps read by name, and switches of their features.</summary>
internal static class AppValueTable
{
    internal static readonly MappedTable<AppValue> Map = new("app_value", Read);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static value => value.Id);
    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static value => value.Name);
    private static readonly ReadColumn<AppValueType> Type = Map.Column("type", SqlEnums.AppValue, static value => value.Type);
    private static readonly ReadColumn<string> Value = Map.Column("value", SqlTypes.Text, static value => value.Text);
    private static readonly TargetColumns<AppValue> Target = new(Map, static value => value.Target);

    static AppValueTable() => Map.Announces(ChangeAggregate.Settings);

    private static AppValue Read(SqlRow row) => new()
    {
        Id = row.Get(Id),
        Name = row.Get(Name),
        Type = row.Get(Type),
        Text = row.Get(Value),
        Target = Target.Read(row),
    };
}
