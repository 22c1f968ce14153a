namespace Kinow.ClientApi.Queue;

/// <summary>What became of one part of a batch that was not carried out.</summary>
/// <param name="Index">Its position in the batch, from 0.</param>
/// <param name="Code">Code of the service.</param>
/// <param name="Message">What the service says.</param>
/// <param name="SenderFault">Whether repeating it is useless.</param>
public sealed record BatchFailure(int Index, string Code, string Message, bool SenderFault);
