using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The platform's pages in social networks.</summary>
internal static class SocialLinkTable
{
    internal static readonly MappedTable<SocialLinkRow> Map = new("social_link", Read);

    private static readonly ReadColumn<long> Platform = Map.Column("platform_id", SqlTypes.Long, static row => row.Platform);
    private static readonly ReadColumn<string> Network = Map.Column("network", SqlTypes.Text, static row => row.Link.Network);
    private static readonly ReadColumn<string> Url = Map.Column("url", SqlTypes.Text, static row => row.Link.Url);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static SocialLinkTable() => Map.Announces(ChangeAggregate.Settings);

    private static SocialLinkRow Read(SqlRow row) => new(row.Get(Platform), new(row.Get(Network), row.Get(Url)), row.Get(Position));
}
