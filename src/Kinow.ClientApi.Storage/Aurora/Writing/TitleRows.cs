using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Writing;

/// <summary>Turns what is particular to titles into rows.</summary>
internal sealed class TitleRows(CatalogTables tables, LanguageIds languages)
{
    internal void Add(ProductTvod title)
    {
        foreach (var group in title.VideoGroups)
        {
            tables.VideoGroup.Add(group.Id, group.ProductId, group.Position);
            foreach (var text in TextRows.Of(languages, group.Name, group.Description))
                tables.VideoGroupText.Add([group.Id, text.Language, text.Position, .. text.Values]);
        }

        foreach (var video in title.Videos) Add(video);
        foreach (var extract in title.Extracts)
        {
            tables.Extract.Add(extract.Id, extract.ProductId, extract.Thumbnail, extract.Cover, extract.Position, extract.Active);
            foreach (var text in TextRows.Of(languages, extract.Name, extract.Description))
                tables.ExtractText.Add([extract.Id, text.Language, text.Position, .. text.Values]);
        }

        for (var i = 0; i < title.AccessModes.Length; i++) Add(title.ProductId, title.AccessModes[i], i);
        Add(title.ProductId, PersonKind.Actor, title.Actors);
        Add(title.ProductId, PersonKind.Director, title.Directors);
    }

    private void Add(Video video)
    {
        tables.Video.Add(
        [
            video.Id, video.ProductId, video.VideoGroupId, video.Language?.Id, video.LanguageFilter?.ToString(), video.Thumbnail, video.Cover,
            video.Duration, SqlValues.ToStore(video.DateFrom), SqlValues.ToStore(video.DateTo), video.Position, video.Active, video.Subscription,
            video.Download, video.HasFreeAccess.HasStreaming, video.HasFreeAccess.HasDownload, .. CatalogRows.Rule(video.Geolocation),
        ]);
        foreach (var text in TextRows.Of(languages, video.Name, video.Description, video.DescriptionShort))
            tables.VideoText.Add([video.Id, text.Language, text.Position, .. text.Values]);
        CatalogRows.AddCountries(video.Geolocation, tables.VideoGeolocation, video.Id);
        for (var i = 0; i < video.Subtitles.Length; i++)
        {
            var subtitle = video.Subtitles[i];
            tables.Subtitle.Add(video.Id, subtitle.Id, subtitle.Name, subtitle.Srclang, i);
        }
    }

    private void Add(long product, TvodAccessMode mode, int position) => tables.ProductAttribute.Add(
        product, mode.Id, SqlNames.Of(mode.Type), SqlNames.Of(mode.Mode), SqlNames.Of(mode.Quality), SqlValues.ToStore(mode.Price),
        SqlValues.ToStore(mode.PriceWithoutReduction), mode.Duration, mode.WatchingDuration, mode.MaximumViews, mode.VideoId,
        mode.VideoGroupId, position);

    private void Add(long product, PersonKind kind, ImmutableArray<Credit> credits)
    {
        var name = SqlNames.Of(kind);
        foreach (var credit in credits)
        {
            tables.Credit.Add(product, name, credit.Person.Id, credit.Position);
            for (var role = 0; role < credit.Roles.Length; role++)
            {
                foreach (var text in TextRows.Of(languages, credit.Roles[role]))
                    tables.CreditRole.Add([product, name, credit.Person.Id, role, text.Language, text.Position, .. text.Values]);
            }
        }
    }
}
