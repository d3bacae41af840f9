package dk.borgerraadgiver.report.binding;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Visitor;

/**
 * What was written between double braces, as a node of the text's tree.
 */
final class BoundNode extends CustomNode {

	private final String source;

	private final boolean closed;

	BoundNode(String source, boolean closed) {
		this.source = source;
		this.closed = closed;
	}

	/** What stands between the braces. */
	String source() {
		return this.source;
	}

	/** Whether the braces were closed on the same line. */
	boolean isClosed() {
		return this.closed;
	}

	@Override
	public void accept(Visitor visitor) {
		visitor.visit(this);
	}

}
