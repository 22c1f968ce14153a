using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Channels.</summary>
internal static class ChannelTable
{
    internal static readonly MappedTable<Channel> Map = new("channel", Read);

    internal static readonly TextTable<Channel> Texts = new("channel_text", "channel_id", Part);
    internal static readonly TextColumn Name = Texts.Text("name", static channel => channel.Name);
    internal static readonly TextColumn Description = Texts.Text("description", static channel => channel.Description);

    internal static readonly CountryListTable Countries = new("channel_geolocation", "channel_id", Part);
    internal static readonly GroupListTable Groups = new("channel_customer_group", "channel_id", Part);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static channel => channel.Id);
    private static readonly ReadColumn<int?> Number = Map.Column("number", SqlTypes.IntOrNull, static channel => channel.Number);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static channel => channel.Position);
    private static readonly ReadColumn<string?> Logo = Map.Column("logo", SqlTypes.TextOrNull, static channel => channel.Logo);
    private static readonly ReadColumn<string?> Cover = Map.Column("cover", SqlTypes.TextOrNull, static channel => channel.Cover);
    private static readonly ReadColumn<long?> Product = Map.Column("product_id", SqlTypes.LongOrNull, static channel => channel.ProductId);
    private static readonly ReadColumn<long?> Video = Map.Column("video_id", SqlTypes.LongOrNull, static channel => channel.VideoId);
    private static readonly ReadColumn<bool> Active = Map.Column("active", SqlTypes.Bool, static channel => channel.Active);
    private static readonly WindowColumns<Channel> Window = new(Map, static channel => channel.Window);
    private static readonly RuleColumns<Channel> Rule = new(Map, static channel => channel.Geolocation);
    private static readonly ReadColumn<GroupRestrictionBehavior> Behavior =
        Map.Column("group_restriction_behavior", SqlEnums.GroupRestriction, static channel => channel.Groups.Behavior);

    static ChannelTable() => Map.Announces(ChangeAggregate.Of(ItemKinds.Channel).Itself("id"))
        .Removes(ProgramTable.Map, "channel_id = {row}.id");

    private static ChangeSubject Part => ChangeAggregate.Of(ItemKinds.Channel).Part("channel_id");

    private static Channel Read(SqlRow row) => new()
    {
        Id = row.Get(Id),
        Number = row.Get(Number),
        Position = row.Get(Position),
        Logo = row.Get(Logo),
        Cover = row.Get(Cover),
        ProductId = row.Get(Product),
        VideoId = row.Get(Video),
        Active = row.Get(Active),
        Window = Window.Read(row),
        Geolocation = Rule.Read(row),
        Groups = GroupRestriction.Of(row.Get(Behavior), []),
    };
}
