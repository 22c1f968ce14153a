using Kinow.ClientApi.Queue.Envelopes;

namespace Kinow.ClientApi.ReadModel.Accounts;

internal sealed record SessionBody(Guid UserId, SessionData Session);
