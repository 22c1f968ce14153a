using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Storage.Sqs.Envelopes;

internal sealed record WatchSessionData(
    long VideoId,
    long ProductId,
    DateTimeOffset Date,
    int WatchedTime,
    double? Seek = null,
    string? UserAgent = null,
    string? Country = null,
    long? AccessId = null)
{
    public static WatchSessionData From(RecordWatchSession command) => new(
        command.VideoId,
        command.ProductId,
        command.Date,
        command.WatchedTime,
        command.Seek,
        command.UserAgent,
        Codes.Text(command.Country),
        command.AccessId);

    public RecordWatchSession ToCommand(Envelope envelope) => new()
    {
        Id = envelope.Id,
        UserId = envelope.Account,
        Instant = envelope.Instant,
        VideoId = Known.Id(VideoId, "videoId"),
        ProductId = Known.Id(ProductId, "productId"),
        Date = Known.Instant(Date, "date"),
        WatchedTime = Known.Seconds(WatchedTime, "watchedTime"),
        Seek = Known.Position(Seek, "seek"),
        UserAgent = UserAgent ?? "",
        Country = Codes.Country(Country) ?? default,
        AccessId = AccessId is { } access ? Known.Id(access, "accessId") : null,
    };
}
