using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>The tables whose rows are part of accounts.</summary>
internal static class AccountParts
{
    internal static ImmutableArray<AccountPart> All { get; } =
    [
        new AccountPart<AccessRow>(
            AccessTable.Map,
            static row => row.Customer,
            static user => user.Accesses.Select(access => new AccessRow(user.Id, access)),
            static (user, rows) => user with
            {
                Accesses =
                [
                    .. rows.Select(static row => row.Access).OrderByDescending(static a => a.DateAdd).ThenByDescending(static a => a.Id),
                ],
            }),
        new AccountPart<PlaysRow>(
            PlaysTable.Map,
            static row => row.Customer,
            static user => user.Accesses.SelectMany(access => access.Plays.Select(plays => new PlaysRow(user.Id, access.Id, plays))),
            static (user, rows) => user with { Accesses = WithPlays(user.Accesses, rows) }),
        new AccountPart<OrderRow>(OrderTable.Map, static row => row.Customer, OrderParts.OrdersOf, OrderParts.WithOrders),

        // They go to the orders, which are there by now.
        new AccountPart<OrderLineRow>(OrderLineTable.Map, static row => row.Customer, OrderParts.LinesOf, OrderParts.WithLines),
        new AccountPart<OrderVoucherRow>(
            OrderVoucherTable.Map, static row => row.Customer, OrderParts.VouchersOf, OrderParts.WithVouchers),
        new AccountPart<OrderHistoryRow>(OrderHistoryTable.Map, static row => row.Customer, OrderParts.HistoryOf, OrderParts.WithHistory),
        new AccountPart<GiftRow>(GiftTable.Map, static row => row.Customer, OrderParts.GiftsOf, OrderParts.WithGifts),
        new AccountPart<PaymentRow>(PaymentTable.Map, static row => row.Customer, OrderParts.PaymentsOf, OrderParts.WithPayments),
        new AccountPart<PrepaymentOperationRow>(
            PrepaymentOperationTable.Map,
            static row => row.Customer,
            static user => user.PrepaymentOperations.Select(operation => new PrepaymentOperationRow(user.Id, operation)),
            static (user, rows) =>
                user with { PrepaymentOperations = [.. PrepaymentOperation.InOrder(rows.Select(static row => row.Operation))] }),
        new AccountPart<CreditNoteRow>(CreditNoteTable.Map, static row => row.Customer, OrderParts.NotesOf, OrderParts.WithNotes),
        new AccountPart<ProfileRow>(
            ProfileTable.Map,
            static row => row.Customer,
            static user => user.Profiles.Select(profile => new ProfileRow(user.Id, profile)),
            static (user, rows) => user with { Profiles = [.. ViewerProfile.InOrder(rows.Select(static row => row.Profile))] }),

        // They go to the profiles, which are there by now.
        new AccountPart<BookmarkRow>(
            BookmarkTable.Map, static row => row.Customer, ProfileParts.BookmarksOf, ProfileParts.WithBookmarks),
        new AccountPart<WatchingRow>(
            WatchingTable.Map, static row => row.Customer, ProfileParts.WatchingOf, ProfileParts.WithWatching),
        new AccountPart<DeviceRow>(
            DeviceTable.Map,
            static row => row.Customer,
            static user => user.Devices.Select(device => new DeviceRow(user.Id, device)),
            static (user, rows) => user with { Devices = [.. Device.InOrder(rows.Select(static row => row.Device))] }),
        new AccountPart<PlaylistRow>(
            PlaylistTable.Map,
            static row => row.Customer,
            static user => user.Playlists.Select(playlist => new PlaylistRow(user.Id, playlist)),
            static (user, rows) => user with { Playlists = [.. Playlist.InOrder(rows.Select(static row => row.Playlist))] }),
        new AccountPart<MembershipRow>(
            MembershipTable.Map,
            static row => row.Customer,
            static user => user.GroupIds.Select(group => new MembershipRow(user.Id, group)),
            static (user, rows) => user with { GroupIds = [.. rows.Select(static row => row.Group).Order()] }),
        .. CartParts.All,
        .. StoreParts.All,
        new AccountPart<IdentityRow>(
            IdentityTable.Map,
            static row => row.Customer,
            static user => user.Identities.Select(identity => new IdentityRow(user.Id, identity)),
            static (user, rows) => user with { Identities = [.. UserIdentity.InOrder(rows.Select(static row => row.Identity))] }),
    ];

    private static ImmutableArray<ProductAccess> WithPlays(ImmutableArray<ProductAccess> accesses, IEnumerable<PlaysRow> rows)
    {
        var plays = rows.ToLookup(static row => row.Access, static row => row.Plays);
        return plays.Count == 0
            ? accesses
            :
            [
                .. accesses.Select(access => access.IsLimited && plays.Contains(access.Id)
                    ? access with { Plays = [.. plays[access.Id].OrderBy(static one => one.VideoId)] }
                    : access),
            ];
    }
}
