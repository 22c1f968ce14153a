using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Screens.Format;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>Reads and replaces what is laid out for apps.</summary>
public sealed class OperatorLayouts(SqlDatabase database)
{
    /// <summary>The languages of the platform, the one that fills in first; none while there is no platform.</summary>
    public async Task<ImmutableArray<LanguageCode>> LanguagesAsync(CancellationToken cancellationToken)
    {
        if ((await new CatalogLoader(database).PlatformAsync(cancellationToken)).Value?.Settings is not { } settings) return [];
        return [.. settings.Languages.Prepend(settings.DefaultLanguage).Select(static language => language.Code).Distinct()];
    }

    /// <summary>Reads all that is laid out.</summary>
    public Task<LayoutDocument> ReadAsync(CancellationToken cancellationToken) =>
        database.UseAsync(session => ReadAsync(session, cancellationToken), cancellationToken);

    /// <summary>
    /// Replaces all that is laid out, and ends the operator's action, in one transaction. What stays as it was is not written; a screen
    /// keeps its id as long as there is one of its name in its place.
    /// </summary>
    /// <param name="document">What shall be laid out.</param>
    /// <returns>What was laid out, in some words.</returns>
    /// <exception cref="ChangeRefusedException">The database refuses it.</exception>
    public Task<string> ReplaceAsync(LayoutDocument document, Guid action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new OperatorChanges(database).RunAsync(
            action,
            async recorder =>
            {
                await new LayoutRows<Screen>(ReversibleKinds.Screen, ScreenTable.Map, LayoutWriter.Write)
                    .ReplaceAsync(recorder, document.Screens, cancellationToken);
                await new LayoutRows<Menu>(ReversibleKinds.Menu, MenuTable.Map, LayoutWriter.Write)
                    .ReplaceAsync(recorder, document.Menus, cancellationToken);
                await new LayoutRows<ContentPage>(
                    ReversibleKinds.ContentPage, ContentPageTable.Map, LayoutWriter.Write, "date_upd = UTC_TIMESTAMP(6)")
                    .ReplaceAsync(recorder, document.Pages, cancellationToken);
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{document.Screens.Length} screens, {document.Menus.Length} menus and {document.Pages.Length} pages are laid out");
            },
            cancellationToken);
    }

    private static async Task<LayoutDocument> ReadAsync(SqlSession session, CancellationToken cancellationToken) => new(
        await ReadAsync(session, ScreenTable.Map, cancellationToken),
        await ReadAsync(session, MenuTable.Map, cancellationToken),
        await ReadAsync(session, ContentPageTable.Map, cancellationToken));

    private static async Task<ImmutableArray<T>> ReadAsync<T>(
        SqlSession session, MappedTable<T> table, CancellationToken cancellationToken)
        where T : ILayout
    {
        var rows = await session.QueryAsync(table.Query, null, table.Reading(), cancellationToken);
        return
        [
            .. rows.OrderBy(static layout => layout.Key, StringComparer.Ordinal)
                .ThenBy(static layout => layout.Position).ThenBy(static layout => layout.Id),
        ];
    }
}
