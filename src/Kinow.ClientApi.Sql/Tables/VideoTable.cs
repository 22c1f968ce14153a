using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Videos.</summary>
internal static class VideoTable
{
    internal static readonly MappedTable<Video> Map = new("video");

    internal static readonly TextTable<Video> Texts = new("video_text", "video_id", ChangeAggregate.Video.Part("video_id"));
    internal static readonly TextColumn Name = Texts.Text("name", static video => video.Name);
    internal static readonly TextColumn Description = Texts.Text("description", static video => video.Description);
    internal static readonly TextColumn DescriptionShort = Texts.Text("description_short", static video => video.DescriptionShort);

    internal static readonly CountryListTable Countries = new("video_geolocation", "video_id", ChangeAggregate.Video.Part("video_id"));

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static video => video.Id);
    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static video => video.ProductId);
    private static readonly ReadColumn<long?> Group = Map.Column("video_group_id", SqlTypes.LongOrNull, static video => video.VideoGroupId);
    private static readonly ReadColumn<int?> Language = Map.Column("language_id", SqlTypes.IntOrNull, static video => video.Language?.Id);
    private static readonly ReadColumn<LanguageCode?> LanguageFilter =
        Map.Column("language_filter", SqlTypes.LanguageOrNull, static video => video.LanguageFilter);
    private static readonly ReadColumn<string?> Thumbnail = Map.Column("thumbnail", SqlTypes.TextOrNull, static video => video.Thumbnail);
    private static readonly ReadColumn<string?> Cover = Map.Column("cover", SqlTypes.TextOrNull, static video => video.Cover);
    private static readonly ReadColumn<string?> Filename = Map.Column("filename", SqlTypes.TextOrNull, static video => video.Filename);
    private static readonly ReadColumn<int?> Duration = Map.Column("duration", SqlTypes.IntOrNull, static video => video.Duration);
    private static readonly ReadColumn<DateTimeOffset?> From =
        Map.Column("date_from", SqlTypes.InstantOrNull, static video => video.DateFrom);
    private static readonly ReadColumn<DateTimeOffset?> To = Map.Column("date_to", SqlTypes.InstantOrNull, static video => video.DateTo);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static video => video.Position);
    private static readonly ReadColumn<bool> Active = Map.Column("active", SqlTypes.Bool, static video => video.Active);
    private static readonly ReadColumn<bool> Subscription = Map.Column("subscription", SqlTypes.Bool, static video => video.Subscription);
    private static readonly ReadColumn<bool> Download = Map.Column("download", SqlTypes.Bool, static video => video.Download);
    private static readonly ReadColumn<bool> FreeStreaming =
        Map.Column("free_streaming", SqlTypes.Bool, static video => video.HasFreeAccess.HasStreaming);
    private static readonly ReadColumn<bool> FreeDownload =
        Map.Column("free_download", SqlTypes.Bool, static video => video.HasFreeAccess.HasDownload);
    private static readonly RuleColumns<Video> Rule = new(Map, static video => video.Geolocation);

    static VideoTable() => Map.Announces(ChangeAggregate.Video.Itself("id"))
        .With(ChangeAggregate.Product.Part("product_id")).With(ChangeAggregate.VideoGroup.Part("video_group_id"));

    internal static Video Read(SqlRow row, Func<int, Language> languages) => new()
    {
        Id = row.Get(Id),
        ProductId = row.Get(Product),
        VideoGroupId = row.Get(Group),
        Language = row.Get(Language) is { } language ? languages(language) : null,
        LanguageFilter = row.Get(LanguageFilter),
        Thumbnail = row.Get(Thumbnail),
        Cover = row.Get(Cover),
        Filename = row.Get(Filename),
        Duration = row.Get(Duration),
        DateFrom = row.Get(From),
        DateTo = row.Get(To),
        Position = row.Get(Position),
        Active = row.Get(Active),
        Subscription = row.Get(Subscription),
        Download = row.Get(Download),
        HasFreeAccess = FreeAccess(row.Get(FreeStreaming), row.Get(FreeDownload)),
        Geolocation = Rule.Read(row),
    };

    private static VideoFreeAccess FreeAccess(bool streaming, bool download) =>
        streaming || download ? new(streaming, download) : VideoFreeAccess.None;
}
