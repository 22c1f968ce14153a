using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Writing;

/// <summary>Turns what is particular to titles into rows.</summary>
internal sealed class TitleRows(BulkRows rows, LanguageIds languages, CatalogRows common)
{
    internal void Add(ProductTvod title)
    {
        foreach (var group in title.VideoGroups)
        {
            rows.Add(VideoGroupTable.Map, group);
            rows.AddTexts(VideoGroupTable.Texts, group.Id, group, languages);
        }

        foreach (var video in title.Videos) Add(video);
        foreach (var extract in title.Extracts)
        {
            rows.Add(ExtractTable.Map, extract);
            rows.AddTexts(ExtractTable.Texts, extract.Id, extract, languages);
        }

        for (var i = 0; i < title.AccessModes.Length; i++) rows.Add(AccessModeTable.Map, new(title.ProductId, title.AccessModes[i], i));
        Add(title.ProductId, PersonKind.Actor, title.Actors);
        Add(title.ProductId, PersonKind.Director, title.Directors);
    }

    private void Add(Video video)
    {
        rows.Add(VideoTable.Map, video);
        rows.AddTexts(VideoTable.Texts, video.Id, video, languages);
        common.AddCountries(VideoTable.Countries, video.Id, video.Geolocation);
        for (var i = 0; i < video.Subtitles.Length; i++) rows.Add(SubtitleTable.Map, new(video.Id, video.Subtitles[i], i));
    }

    private void Add(long product, PersonKind kind, ImmutableArray<Credit> credits)
    {
        foreach (var credit in credits)
        {
            rows.Add(CreditTable.Map, new(product, kind, credit.Person.Id, credit.Position));
            for (var role = 0; role < credit.Roles.Length; role++)
            {
                foreach (var (language, position, values) in TextRows.Of(languages, credit.Roles[role]))
                    rows.Add(CreditRoleTable.Map, new(product, kind, credit.Person.Id, role, language, position, values[0]!));
            }
        }
    }
}
