using System.Collections.Immutable;
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
    /// <returns>What was laid out before.</returns>
    public Task<LayoutDocument> ReplaceAsync(LayoutDocument document, Guid action, string detail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        return database.WriteAsync(
            async session =>
            {
                var before = await ReadAsync(session, cancellationToken);
                await new LayoutRows<Screen>(ScreenTable.Map, LayoutWriter.Write)
                    .ReplaceAsync(session, document.Screens, cancellationToken);
                await new LayoutRows<Menu>(MenuTable.Map, LayoutWriter.Write)
                    .ReplaceAsync(session, document.Menus, cancellationToken);
                await new LayoutRows<ContentPage>(ContentPageTable.Map, LayoutWriter.Write, "date_upd = UTC_TIMESTAMP(6)")
                    .ReplaceAsync(session, document.Pages, cancellationToken);
                await OperatorActions.EndAsync(session, action, OperatorOutcome.Done, detail, cancellationToken);
                return before;
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
