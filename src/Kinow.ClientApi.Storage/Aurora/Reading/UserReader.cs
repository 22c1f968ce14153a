using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads accounts with all that belongs to them: a fixed number of statements, however many accounts.</summary>
internal sealed class UserReader(SqlSession session, CancellationToken cancellationToken)
{
    internal async Task<User[]> ReadAsync(IReadOnlyCollection<Guid> ids)
    {
        var values = new { Ids = ids.Distinct().Select(SqlGuid.ToStore).ToArray() };
        var batch = new SqlBatch(session, values);
        var customers = batch.Add<CustomerRow>(
            "SELECT id AS Id, email AS Email, firstname AS Firstname, lastname AS Lastname, birthday AS Birthday, newsletter AS Newsletter, "
            + "optin AS Optin, active AS Active, language AS Language, country AS Country, date_add AS DateAdd, date_upd AS DateUpd "
            + "FROM customer WHERE id IN @Ids ORDER BY id");
        var accessRows = Accesses(batch);
        var bookmarkRows = batch.Add<BookmarkRow>(
            "SELECT customer_id AS Customer, product_id AS Product, date_add AS DateAdd FROM customer_bookmark WHERE customer_id IN @Ids");
        var watchingRows = batch.Add<WatchingRow>(
            "SELECT customer_id AS Customer, video_id AS Video, product_id AS Product, seek AS Seek, date AS Date "
            + "FROM customer_watching WHERE customer_id IN @Ids");
        var appliedRows = batch.Add<AppliedRow>(
            "SELECT customer_id AS Customer, id AS Id, date_add AS DateAdd FROM command "
            + "WHERE customer_id IN @Ids AND date_add > UTC_TIMESTAMP(6) - INTERVAL 15 MINUTE "
            + "UNION SELECT l.customer_id, l.id, l.date_add FROM customer c JOIN LATERAL (SELECT customer_id, id, date_add FROM command "
            + $"WHERE customer_id = c.id ORDER BY date_add DESC LIMIT {User.MinApplied}) l WHERE c.id IN @Ids");
        await batch.RunAsync(cancellationToken);
        var accesses = await MakeAsync(accessRows.Value);
        var bookmarks = bookmarkRows.Value.ToLookup(static row => SqlGuid.FromStore(row.Customer));
        var watching = watchingRows.Value.ToLookup(static row => SqlGuid.FromStore(row.Customer));
        var applied = appliedRows.Value.ToLookup(static row => SqlGuid.FromStore(row.Customer));
        return [.. customers.Value.Select(row => Make(row) with
        {
            Accesses = [.. accesses[SqlGuid.FromStore(row.Id)].OrderByDescending(static a => a.DateAdd).ThenByDescending(static a => a.Id)],
            Bookmarks =
            [
                .. bookmarks[SqlGuid.FromStore(row.Id)].OrderByDescending(static b => b.DateAdd).ThenByDescending(static b => b.Product)
                    .Select(static b => new Bookmark(b.Product, SqlValues.Instant(b.DateAdd))),
            ],
            Watching =
            [
                .. watching[SqlGuid.FromStore(row.Id)].OrderByDescending(static w => w.Date).ThenByDescending(static w => w.Video)
                    .Take(User.MaxWatching)
                    .Select(static w => new WatchProgress(w.Video, w.Product, w.Seek, SqlValues.Instant(w.Date))),
            ],
            Applied = [.. applied[SqlGuid.FromStore(row.Id)].OrderByDescending(static a => a.DateAdd).Take(User.MaxApplied).Select(static a => SqlGuid.FromStore(a.Id))],
        })];
    }

    private static Coming<List<AccessRow>> Accesses(SqlBatch batch) => batch.Add<AccessRow>(
        "SELECT a.customer_id AS Customer, a.id AS Id, a.type AS Type, a.product_id AS Product, a.product_attribute_id AS AccessMode, "
        + "a.mode AS Mode, a.quality AS Quality, a.video_id AS Video, a.video_group_id AS VideoGroup, COALESCE(s.download, FALSE) AS Download, "
        + "a.date_add AS DateAdd, a.date_exp AS DateExp, a.date_renewal AS DateRenewal, a.recurring AS Recurring, "
        + "a.payment_method AS Gateway, a.active AS Active "
        + "FROM product_access a LEFT JOIN subscription s ON s.product_id = a.product_id AND a.type = 'svod' WHERE a.customer_id IN @Ids");

    private async Task<ILookup<Guid, ProductAccess>> MakeAsync(List<AccessRow> rows)
    {
        var offers = IdFilter.Of(rows.Where(static row => SqlNames.ProductType(row.Type) == ProductType.Svod).Select(static row => row.Product));
        var categories = new RowSet<LinkRow>(offers.IsEmpty ? [] : await session.QueryAsync<LinkRow>(
            $"SELECT product_id AS Owner, position AS Position, category_id AS Id FROM subscription_category WHERE {offers.On("product_id")}",
            offers,
            cancellationToken));
        return rows.ToLookup(static row => SqlGuid.FromStore(row.Customer), row => Make(row) with
        {
            CategoryIds = SqlNames.ProductType(row.Type) == ProductType.Svod ? categories.Make(row.Product, static link => link.Id) : [],
        });
    }

    private static User Make(CustomerRow row) => new()
    {
        Id = SqlGuid.FromStore(row.Id),
        Active = row.Active,
        Profile = new()
        {
            Email = EmailAddress.Parse(row.Email),
            Firstname = row.Firstname,
            Lastname = row.Lastname,
            Birthday = row.Birthday is { } day ? DateOnly.FromDateTime(day) : null,
            Newsletter = row.Newsletter,
            Optin = row.Optin,
            Language = row.Language is { } language ? LanguageCode.Parse(language) : LanguageCode.None,
            Country = row.Country is { } country ? CountryCode.Parse(country) : CountryCode.Unknown,
            DateAdd = SqlValues.Instant(row.DateAdd),
            DateUpd = SqlValues.Instant(row.DateUpd),
        },
    };

    private static ProductAccess Make(AccessRow row) => new()
    {
        Id = row.Id,
        Type = SqlNames.ProductType(row.Type),
        ProductId = row.Product,
        AccessModeId = row.AccessMode,
        Mode = SqlNames.Mode(row.Mode),
        Quality = SqlNames.Quality(row.Quality),
        VideoId = row.Video,
        VideoGroupId = row.VideoGroup,
        Download = row.Download,
        DateAdd = SqlValues.Instant(row.DateAdd),
        DateExp = SqlValues.Instant(row.DateExp),
        DateRenewal = SqlValues.Instant(row.DateRenewal),
        Recurring = row.Recurring,
        Gateway = row.Gateway,
        Active = row.Active,
    };
}
