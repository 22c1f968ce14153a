using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Queue.Envelopes;

internal sealed record SetViewerProfileData(
    Guid ProfileId,
    string Name,
    DateTimeOffset DateAdd,
    string? Picture = null,
    LanguageCode Language = default,
    int? AgeLimit = null,
    int? Most = null,
    bool SetsLook = false,
    bool SetsAgeLimit = false,
    bool SetsPin = false)
{
    public string? PinHash { get; init; }

    public byte[]? PinStamp { get; init; }

    public static SetViewerProfileData From(SetViewerProfile command) => new(
        command.ProfileId, command.Name, command.DateAdd, command.Picture, command.Language, command.AgeLimit, command.Most,
        command.SetsLook, command.SetsAgeLimit, command.SetsPin)
    {
        PinHash = command.PinHash,
        PinStamp = command.PinStamp.IsEmpty ? null : [.. command.PinStamp],
    };

    public static SetViewerProfile ToCommand(SetViewerProfileData data, Envelope envelope) => new()
    {
        Id = envelope.Id,
        UserId = envelope.Account,
        Instant = envelope.Instant,
        ProfileId = data.ProfileId,
        Name = data.Name,
        Picture = data.Picture,
        Language = data.Language,
        AgeLimit = data.AgeLimit,
        PinHash = data.PinHash,
        PinStamp = [.. data.PinStamp ?? []],
        DateAdd = data.DateAdd,
        Most = data.Most,
        SetsLook = data.SetsLook,
        SetsAgeLimit = data.SetsAgeLimit,
        SetsPin = data.SetsPin,
    };
}
