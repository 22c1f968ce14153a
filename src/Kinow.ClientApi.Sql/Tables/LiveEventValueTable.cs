using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Further values of live events.</summary>
internal static class LiveEventValueTable
{
    internal static readonly MappedTable<LiveEventValueRow> Map = new("live_event_value", Read);

    private static readonly ReadColumn<long> Event = Map.Column("live_event_id", SqlTypes.Long, static row => row.Owner);
    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static row => row.Value.Name);
    private static readonly ReadColumn<AppValueType> Type = Map.Column("type", SqlEnums.AppValue, static row => row.Value.Type);
    private static readonly ReadColumn<string> Value = Map.Column("value", SqlTypes.Text, static row => row.Value.Text);

    static LiveEventValueTable() => Map.Announces(ChangeAggregate.Of(ItemKinds.LiveEvent).Part("live_event_id"));

    private static LiveEventValueRow Read(SqlRow row) => new(row.Get(Event), new(row.Get(Name), row.Get(Type), row.Get(Value)));
}
