using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Seasons.</summary>
internal static class VideoGroupTable
{
    internal static readonly MappedTable<VideoGroup> Map = new("video_group", Read);

    internal static readonly TextTable<VideoGroup> Texts =
        new("video_group_text", "video_group_id", ChangeAggregate.VideoGroup.Part("video_group_id"));
    internal static readonly TextColumn Name = Texts.Text("name", static group => group.Name);
    internal static readonly TextColumn Description = Texts.Text("description", static group => group.Description);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static group => group.Id);
    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static group => group.ProductId);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static group => group.Position);

    static VideoGroupTable() => Map.Announces(ChangeAggregate.VideoGroup.Itself("id"))
        .With(ChangeAggregate.Product.Part("product_id")).Releases(VideoTable.Map, "video_group_id = {row}.id");

    private static VideoGroup Read(SqlRow row) => new() { Id = row.Get(Id), ProductId = row.Get(Product), Position = row.Get(Position) };
}
