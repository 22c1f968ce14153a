using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The formats of pictures.</summary>
internal static class ImageTypeTable
{
    internal static readonly MappedTable<Ordered<ImageType>> Map = new("image_type", Read);

    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static row => row.Item.Name);
    private static readonly ReadColumn<int> Width = Map.Column("width", SqlTypes.Int, static row => row.Item.Width);
    private static readonly ReadColumn<int> Height = Map.Column("height", SqlTypes.Int, static row => row.Item.Height);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static ImageTypeTable() => Map.Announces(ChangeAggregate.Settings);

    private static Ordered<ImageType> Read(SqlRow row) => new(new(row.Get(Name), row.Get(Width), row.Get(Height)), row.Get(Position));
}
