using System.Collections.Immutable;
using System.Security.Cryptography;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>
/// A profile of the account is made, or one that is there says this. It tells the whole profile as it was decided, its PIN apart. One that
/// was deleted stays deleted.
/// </summary>
public sealed record SetViewerProfile : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SetViewerProfile> Kind { get; } = new("set_viewer_profile", version: 1)
    {
        Rule = static command => command.Check(),
        Fold = static (user, command) => command.Apply(user),
        Parts = static command => command.PartsOf(),
        Without = static (command, late) => command.Without(late),

        // The stamp tells nothing of the PIN.
        Overlay = static command => command with { PinHash = null },
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => false,
    };

    /// <summary>The profile; the account's id for the first.</summary>
    public required Guid ProfileId { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Address of its picture, or null.</summary>
    public string? Picture { get; init; }

    /// <summary>Its language, or none.</summary>
    public LanguageCode Language { get; init; }

    /// <summary>Its age limit, or null.</summary>
    public int? AgeLimit { get; init; }

    /// <summary>Its PIN in the versioned format of hashes; null for none, and beside the account, where it is left out.</summary>
    public string? PinHash { get; init; }

    /// <summary>The stamp of the PIN, 32 bytes; empty for none.</summary>
    public ImmutableArray<byte> PinStamp { get; init; } = [];

    /// <summary>When it was made.</summary>
    public required DateTimeOffset DateAdd { get; init; }

    /// <summary>Most profiles of the account with one that is made; null: it is there already, and none is made.</summary>
    public int? Most { get; init; }

    /// <summary>Whether a profile that is there gets name, picture and language.</summary>
    public bool SetsLook { get; init; }

    /// <summary>Whether a profile that is there gets the age limit.</summary>
    public bool SetsAgeLimit { get; init; }

    /// <summary>Whether a profile that is there gets the PIN, or loses the one that it has.</summary>
    public bool SetsPin { get; init; }

    /// <summary>The part of an account that a profile is: whether it is there.</summary>
    public static string PartOf(Guid profile) => $"profile:{profile:D}";

    /// <summary>What every part of an account that is of a profile begins with.</summary>
    public static string Prefix(Guid profile) => $"{PartOf(profile)}.";

    /// <summary>The part of an account that name, picture and language of a profile are.</summary>
    public static string LookPart(Guid profile) => $"{Prefix(profile)}look";

    /// <summary>The part of an account that the age limit of a profile is.</summary>
    public static string AgeLimitPart(Guid profile) => $"{Prefix(profile)}age";

    /// <summary>The part of an account that the PIN of a profile is.</summary>
    public static string PinPart(Guid profile) => $"{Prefix(profile)}pin";

    private string? Check() => ValueRules.Id("profileId", ProfileId)
        ?? ValueRules.Instant("dateAdd", DateAdd)
        ?? ViewerProfileRules.CheckAgeLimit(AgeLimit)?.Message
        ?? (Most is null == (SetsLook || SetsAgeLimit || SetsPin) ? null : "It either makes a profile or sets something of one.")
        ?? (Most is not null && ProfileId == UserId ? "The first profile is always there." : null)
        ?? (PinStamp.IsEmpty || PinStamp.Length == SHA256.HashSizeInBytes ? null : $"pinStamp has not {SHA256.HashSizeInBytes} bytes.")
        ?? (PinHash is null || PasswordStamp.Of(PinHash).AsSpan().SequenceEqual(PinStamp.AsSpan())
            ? null
            : "pinStamp is not that of pinHash.");

    private ImmutableArray<string> PartsOf()
    {
        if (Most is not null) return [PartOf(ProfileId)];
        var parts = ImmutableArray.CreateBuilder<string>();
        if (SetsLook) parts.Add(LookPart(ProfileId));
        if (SetsAgeLimit) parts.Add(AgeLimitPart(ProfileId));
        if (SetsPin) parts.Add(PinPart(ProfileId));
        return parts.DrainToImmutable();
    }

    private SetViewerProfile? Without(IReadOnlyCollection<string> late)
    {
        var left = this with
        {
            SetsLook = SetsLook && !late.Contains(LookPart(ProfileId)),
            SetsAgeLimit = SetsAgeLimit && !late.Contains(AgeLimitPart(ProfileId)),
            SetsPin = SetsPin && !late.Contains(PinPart(ProfileId)),
        };
        return left.SetsLook || left.SetsAgeLimit || left.SetsPin ? left : null;
    }

    private User Apply(User user)
    {
        var known = user.Profiles.FirstOrDefault(profile => profile.Id == ProfileId);
        if (Most is { } most) return known is null && ViewerProfiles.Of(user).Length < most ? Added(user, Whole()) : user;
        if (known is not null) return user with { Profiles = user.Profiles.Replace(known, Change(known)) };
        return ProfileId == user.Id ? Added(user, Whole() with { PinStamp = SetsPin ? PinStamp : [] }) : user;
    }

    private static User Added(User user, ViewerProfile profile) =>
        user with { Profiles = [.. ViewerProfile.InOrder(user.Profiles.Add(profile))] };

    private ViewerProfile Whole() => new()
    {
        Id = ProfileId,
        Name = Name,
        Picture = Picture,
        Language = Language,
        AgeLimit = AgeLimit,
        PinStamp = PinStamp,
        DateAdd = DateAdd,
        DateUpd = Instant,
    };

    private ViewerProfile Change(ViewerProfile profile) => profile with
    {
        Name = SetsLook ? Name : profile.Name,
        Picture = SetsLook ? Picture : profile.Picture,
        Language = SetsLook ? Language : profile.Language,
        AgeLimit = SetsAgeLimit ? AgeLimit : profile.AgeLimit,
        PinStamp = SetsPin ? PinStamp : profile.PinStamp,
        DateUpd = Instant > profile.DateUpd ? Instant : profile.DateUpd,
    };
}
