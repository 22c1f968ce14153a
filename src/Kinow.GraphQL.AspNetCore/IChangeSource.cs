namespace Kinow.GraphQL.AspNetCore;

/// <summary>Brings what an application knows of changes up to date.</summary>
public interface IChangeListener
{
    /// <summary>
    /// Asked before live operations are looked at, so that <see cref="AnswerDependencies"/> tell the present. Where it fails they tell what
    /// is known.
    /// </summary>
    ValueTask ListenAsync(CancellationToken cancellationToken);
}
