using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The subtitles of videos.</summary>
internal static class SubtitleTable
{
    internal static readonly MappedTable<SubtitleRow> Map = new("subtitle", Read);

    private static readonly ReadColumn<long> Video = Map.Column("video_id", SqlTypes.Long, static row => row.Owner);
    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static row => row.Subtitle.Id);
    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static row => row.Subtitle.Name);
    private static readonly ReadColumn<string> Language = Map.Column("srclang", SqlTypes.Text, static row => row.Subtitle.Srclang);
    private static readonly ReadColumn<string?> Filename =
        Map.Column("filename", SqlTypes.TextOrNull, static row => row.Subtitle.Filename);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static SubtitleTable() => Map.Announces(ChangeAggregate.Video.Part("video_id"));

    private static SubtitleRow Read(SqlRow row) =>
        new(row.Get(Video), new(row.Get(Id), row.Get(Name), row.Get(Language), row.Get(Filename)), row.Get(Position));
}
