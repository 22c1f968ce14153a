namespace Kinow.GraphQL.AspNetCore.Live.Sockets;

/// <summary>Why a socket is closed: the codes of <c>graphql-transport-ws</c>, and those of RFC 6455 that it leaves to servers.</summary>
internal static class CloseCodes
{
    public const int GoingAway = 1001;
    public const int MessageTooBig = 1009;
    public const int ServiceRestart = 1012;
    public const int TryAgainLater = 1013;
    public const int BadRequest = 4400;
    public const int Unauthorized = 4401;
    public const int Forbidden = 4403;
    public const int SubprotocolNotAcceptable = 4406;
    public const int InitialisationTimeout = 4408;
    public const int SubscriberAlreadyExists = 4409;
    public const int TooManyInitialisationRequests = 4429;
    public const int InternalServerError = 4500;
}
