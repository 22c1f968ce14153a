using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>Sessions, as the scenario of the request has them: out of reach, or over.</summary>
internal sealed class MockSessionStore(ISessionStore usual, MaintenanceGate gate, IHttpContextAccessor accessor) : ISessionStore
{
    public async ValueTask CreateAsync(Session session, CancellationToken cancellationToken)
    {
        gate.Pass();
        await usual.CreateAsync(session, cancellationToken);
    }

    public async ValueTask<Session?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        gate.Pass();
        var found = await usual.FindAsync(id, cancellationToken);
        return found is not null && MockRequest.Of(accessor).Scenario == Scenario.ExpiredSession
            ? found with { Expires = DateTimeOffset.MinValue }
            : found;
    }

    public async ValueTask<bool> ReplaceAsync(Session current, Session next, CancellationToken cancellationToken)
    {
        gate.Pass();
        return await usual.ReplaceAsync(current, next, cancellationToken);
    }
}
