namespace Kinow.ClientApi.Core.Commands;

/// <summary>A part of one kind of command.</summary>
public interface ICommandPart
{
    /// <summary>The kind.</summary>
    CommandKind Kind { get; }
}
