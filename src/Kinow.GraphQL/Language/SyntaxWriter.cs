using System.Collections.Immutable;
using System.Text;

namespace Kinow.GraphQL.Language;

/// <summary>
/// Writes a syntax tree as text. Whether a list fits on a line is decided by writing it on one, measuring, and where it does
/// not fit taking it back; measures leave indentation out, so that a node is laid out the same at every depth.
/// </summary>
internal sealed partial class SyntaxWriter
{
    private const int LongestLine = 80;

    private readonly StringBuilder _text = new();
    private int _depth;
    private int _indentation;
    private int _lines;

    private int Measure => _text.Length - _indentation;

    public override string ToString() => _text.ToString();

    private void NewLine()
    {
        _text.Append('\n').Append(' ', 2 * _depth);
        _indentation += 2 * _depth;
        _lines++;
    }

    /// <summary>Writes text whose lines are ended by LF, indenting them.</summary>
    private void WriteLines(ReadOnlySpan<char> text)
    {
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n'))
        {
            _text.Append(text[..end]);
            NewLine();
            text = text[(end + 1)..];
        }

        _text.Append(text);
    }

    private void WriteJoined<T>(ImmutableArray<T> nodes, string separator)
        where T : SyntaxNode
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i > 0) _text.Append(separator);
            Write(nodes[i]);
        }
    }

    /// <summary>Writes nodes one a line, without a line terminator at either end.</summary>
    private void WriteLines<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i > 0) NewLine();
            Write(nodes[i]);
        }
    }

    private void WriteIndented<T>(char open, ImmutableArray<T> nodes, char close)
        where T : SyntaxNode
    {
        _text.Append(open);
        _depth++;
        NewLine();
        WriteLines(nodes);
        _depth--;
        NewLine();
        _text.Append(close);
    }

    private void WriteBlock<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        if (nodes.IsEmpty) return;
        _text.Append(' ');
        WriteIndented('{', nodes, '}');
    }

    /// <summary>Writes nodes on one line between parentheses, or takes them back if they turn out not to fit.</summary>
    private bool TryWriteOnLine<T>(ImmutableArray<T> nodes, int longest, int mostLines)
        where T : SyntaxNode
    {
        var (length, indentation, lines, before) = (_text.Length, _indentation, _lines, Measure);
        _text.Append('(');
        WriteJoined(nodes, ", ");
        _text.Append(')');
        if (Measure - before <= longest && _lines - lines <= mostLines) return true;
        (_text.Length, _indentation, _lines) = (length, indentation, lines);
        return false;
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is null) return;
        Write(description);
        NewLine();
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(' ');
            Write(directive);
        }
    }
}
