using System.Collections.Immutable;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>An account with all that belongs to it: one aggregate, one document.</summary>
public sealed record User
{
    /// <summary>How many videos a profile's progress is kept of; older ones are forgotten here, not in the statistics.</summary>
    public const int MaxWatching = 200;

    /// <summary>How many commands an account names as carried out, at most.</summary>
    public const int MaxApplied = 256;

    /// <summary>How many of them an account names at least, however long ago they were carried out, if there were so many.</summary>
    public const int MinApplied = 32;

    /// <summary>How many parts an account tells the last change of.</summary>
    public const int MaxChanges = 1_000;

    /// <summary>Identifier, a UUID version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it says about its owner.</summary>
    public required UserProfile Profile { get; init; }

    /// <summary><see cref="Accounts.PasswordStamp"/> of the password that it signs in with, 32 bytes; empty when it is not known.</summary>
    public ImmutableArray<byte> PasswordStamp { get; init; } = [];

    /// <summary>The address that the owner has confirmed by a mail, not always the one that the account has now; null for none.</summary>
    public EmailAddress? ConfirmedEmail { get; init; }

    /// <summary>Whether its address is the owner's: confirmed by a mail, or vouched for by another service that opens it.</summary>
    public bool EmailConfirmed =>
        !Profile.Email.IsNone
        && (ConfirmedEmail == Profile.Email || Identities.Any(identity => identity.VerifiedEmail == Profile.Email));

    /// <summary>Sessions that were opened until then have ended; null when they were never ended together.</summary>
    public DateTimeOffset? SessionsEnded { get; init; }

    /// <summary>False: closed; nobody can sign in.</summary>
    public bool Active { get; init; } = true;

    /// <summary>
    /// Whether it is the cart of an anonymous session, under its identity, and no account: it has no address, and nobody can sign in to it.
    /// </summary>
    public bool IsGuest { get; init; }

    /// <summary>What is about to be bought; null when there is nothing.</summary>
    public Cart? Cart { get; init; }

    /// <summary>The vouchers that were used, in the order of <see cref="VoucherUse.InOrder"/>.</summary>
    public ImmutableArray<VoucherUse> VoucherUses { get => field.IsDefault ? [] : field; init; }

    /// <summary>
    /// The last entries in the ledger of its prepayment balance, in the order of <see cref="PrepaymentOperation.InOrder"/>.
    /// </summary>
    public ImmutableArray<PrepaymentOperation> PrepaymentOperations { get => field.IsDefault ? [] : field; init; }

    /// <summary>What was rented, bought or subscribed to, expired accesses included, newest first.</summary>
    public ImmutableArray<ProductAccess> Accesses { get; init; } = [];

    // Documents that were written before there were any do not have these.

    /// <summary>Its orders in the order of <see cref="Order.InOrder"/>.</summary>
    public ImmutableArray<Order> Orders { get => field.IsDefault ? [] : field; init; }

    /// <summary>What was bought in app stores, in the order of <see cref="StorePurchase.InOrder"/>.</summary>
    public ImmutableArray<StorePurchase> StorePurchases { get => field.IsDefault ? [] : field; init; }

    /// <summary>Products that its first profile has bookmarked, newest first, then by descending product.</summary>
    public ImmutableArray<Bookmark> Bookmarks { get; init; } = [];

    /// <summary>
    /// How far its first profile has watched videos, last watched first, then by descending video; one for each video, the last
    /// <see cref="MaxWatching"/>.
    /// </summary>
    public ImmutableArray<WatchProgress> Watching { get; init; } = [];

    /// <summary>Devices that it is used on, in the order of <see cref="Device.InOrder"/>; each fingerprint once.</summary>
    public ImmutableArray<Device> Devices { get; init; } = [];

    /// <summary>When a device was last removed; null when none was.</summary>
    public DateTimeOffset? DeviceRemoved { get; init; }

    /// <summary>Its playlists, in the order of <see cref="Playlist.InOrder"/>.</summary>
    public ImmutableArray<Playlist> Playlists { get; init; } = [];

    /// <summary>Identities of other services that open it, in the order of <see cref="UserIdentity.InOrder"/>.</summary>
    public ImmutableArray<UserIdentity> Identities { get; init; } = [];

    /// <summary>The customer groups that it is in, ascending.</summary>
    public ImmutableArray<long> GroupIds { get; init; } = [];

    /// <summary>
    /// Its profiles in the order of <see cref="ViewerProfile.InOrder"/>; the first one is among them once it was changed. Read them through
    /// <see cref="ViewerProfiles"/>.
    /// </summary>
    public ImmutableArray<ViewerProfile> Profiles { get; init; } = [];

    /// <summary>
    /// Commands that it is the result of, last carried out first: the last <see cref="MinApplied"/>, and of the last quarter of an hour up
    /// to <see cref="MaxApplied"/>.
    /// </summary>
    public ImmutableArray<Guid> Applied { get; init; } = [];

    /// <summary>
    /// The parts that commands have set, and when, last set first, then by part; the last <see cref="MaxChanges"/>, for as long as ids of
    /// commands are kept. A command that was decided before such a change and comes after it leaves the part as it is.
    /// </summary>
    public ImmutableArray<PartChange> Changes { get; init; } = [];

    /// <summary>When a command last set a part; null when none is known to have.</summary>
    public DateTimeOffset? LastChange(string part)
    {
        foreach (var change in Changes)
        {
            if (change.Part == part) return change.Instant;
        }

        return null;
    }

    /// <summary>The account with parts that a command has set. Those that were set later stay.</summary>
    /// <param name="instant">When the command was decided.</param>
    public User WithChanges(ImmutableArray<string> parts, DateTimeOffset instant) =>
        this with { Changes = InOrder(Changes.Concat(parts.Select(part => new PartChange(part, instant)))) };

    /// <summary>Changes in the order of <see cref="Changes"/>, each part once, when it was set last.</summary>
    public static ImmutableArray<PartChange> InOrder(IEnumerable<PartChange> changes) =>
    [
        .. changes.OrderByDescending(static change => change.Instant)
            .ThenBy(static change => change.Part, StringComparer.Ordinal)
            .DistinctBy(static change => change.Part)
            .Take(MaxChanges),
    ];

    /// <summary>The account as the result of one more command.</summary>
    public User WithApplied(Guid command) =>
        Applied.Contains(command) ? this : this with { Applied = [command, .. Applied.Take(MaxApplied - 1)] };

    /// <summary>Whether a command of this account is part of it already.</summary>
    /// <remarks>
    /// Commands of an account are carried out in their order. One that is older than so many others, all of them carried out, is among
    /// those that are not named any more.
    /// </remarks>
    /// <param name="command">The command's id, a UUID version 7.</param>
    public bool HasApplied(Guid command) =>
        Applied.Contains(command) || (Applied.Length >= MinApplied && command.CompareTo(Applied[^1]) < 0);
}
